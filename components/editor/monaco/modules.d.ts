declare module 'monaco-editor/internal/common/workers';
