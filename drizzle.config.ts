import { defineConfig } from 'drizzle-kit';

/** One history for all features; see bot/store/migrate.ts and `npm run migration`. */
export default defineConfig({
  dialect: 'postgresql',
  schema: ['./bot/*/tables.ts', './bot/*/tables/*.ts'],
  out: './bot/store/migrations',
  entities: { roles: false },
});
