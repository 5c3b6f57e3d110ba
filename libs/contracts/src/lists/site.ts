/** State of a site 复工项目. */
export const siteStates = ['PREPARING', 'RESUMED', 'SUSPENDED'] as const;
export type SiteState = (typeof siteStates)[number];

/** Items of the resumption checklist (ours, after AK): all ticked, with date and person, before the first opening. */
export const siteGateItems = ['LEAD_NAMED', 'PLAN_FILED', 'STAFF_SURVEYED', 'SUPPLIES_READY', 'GATE_LOG', 'DAILY_FILER'] as const;
export type SiteGateItem = (typeof siteGateItems)[number];
