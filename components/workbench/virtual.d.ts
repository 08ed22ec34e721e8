declare module 'virtual:tickwise/guest' {
  const script: string;
  export default script;
}
