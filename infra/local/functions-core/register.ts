import { registerHooks } from 'node:module';

const standIn = new URL('./core.ts', import.meta.url).href;

/** From now on `@azure/functions-core` is our stand-in, for `require` and `import` alike. Import this file first. */
registerHooks({
  resolve(specifier, context, next) {
    return specifier === '@azure/functions-core' ? { url: standIn, shortCircuit: true } : next(specifier, context);
  },
});
