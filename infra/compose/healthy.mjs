// `node healthy.mjs <url>`: exit 0 when it answers 2xx within four seconds. The image has no other client.
const answer = await fetch(process.argv[2], { signal: AbortSignal.timeout(4_000) }).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
