import './index.ts';
import { provide } from './house.ts';
import { openProduction } from './open-production.ts';
import { readSettings } from './settings.ts';

/** The entry of the package in Azure: settings are read at once, so that a wrong one shows at the start, not at a click. */
const settings = readSettings(process.env);
provide(() => openProduction(settings));
