/** crxjs: the address of a script's bundle, for `scripting.executeScript`. */
declare module '*?script&iife' {
  const file: string
  // biome-ignore lint/style/noDefaultExport: so crxjs has it
  export default file
}
