import { openApp } from './ui/open-app';

const host = document.getElementById('app');
if (host === null) throw new Error('The page has no place for the app');
openApp(host, () => new Worker(new URL('../workers/simulation.worker.ts', import.meta.url), { type: 'module' }));
