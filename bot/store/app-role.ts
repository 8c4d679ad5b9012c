import { pgRole } from 'drizzle-orm/pg-core';

/**
 * The role of every transaction of a feature. It owns nothing, so no policy is skipped; the first migration makes it.
 *
 * In production there are two logins, neither a superuser. The **migrator** owns the database's schema, may make roles
 * (`createrole`, needed once) and is used by `ops -- migrate` and by operations that add SWV's and tenants. The
 * **application** is `create role … login in role app_rw`: it can do turns, and makes, alters and drops nothing.
 * Locally and on PGlite they are one.
 */
export const APP_ROLE = 'app_rw';

export const appRole = pgRole(APP_ROLE).existing();
