declare module 'virtual:tickwise/guest' {
  const script: string;
  export default script;
}

declare module 'virtual:tickwise/learner-lib' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
