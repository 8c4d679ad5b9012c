import { pgRole } from 'drizzle-orm/pg-core';

/** The role of every transaction of a feature. It owns nothing, so no policy is skipped; the first migration makes it. */
export const APP_ROLE = 'app_rw';

export const appRole = pgRole(APP_ROLE).existing();
