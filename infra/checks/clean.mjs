// Removes what a build or a test run left behind, in our own projects only (a glob would also empty node_modules/*/dist).
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-graph.mjs';

const projects = Object.keys(JSON.parse(readFileSync(join(root, 'infra/generators/projects.json'), 'utf8')));
for (const project of [...projects, 'web/console']) rmSync(join(root, project, 'dist'), { recursive: true, force: true });
for (const folder of ['.artifacts', '.nx', 'coverage']) rmSync(join(root, folder), { recursive: true, force: true });
