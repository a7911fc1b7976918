// core-js ships no types for its side-effect entries.
declare module 'core-js/*'
