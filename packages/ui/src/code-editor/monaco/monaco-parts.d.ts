// Monaco has types for what it is asked for by name, not for what it fetches by itself.
declare module 'monaco-editor/languages/definitions/javascript/javascript'
declare module 'monaco-editor/languages/definitions/python/python'
declare module 'monaco-editor/languages/definitions/sql/sql'
declare module 'monaco-editor/languages/definitions/typescript/typescript'
declare module 'monaco-editor/languages/definitions/yaml/yaml'
declare module 'monaco-editor/languages/features/typescript/tsMode'
