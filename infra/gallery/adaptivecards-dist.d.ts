// Plain Node cannot load the package's main file (its imports have no extension); this one it can, and it has no types.
declare module 'adaptivecards/dist/adaptivecards.js' {
  import type * as all from 'adaptivecards';

  const loaded: typeof all;
  export default loaded;
}
