/** The one function of mapshaper that the recipe uses; the package ships no types. */
declare module 'mapshaper' {
  interface Mapshaper {
    /** Runs a command line over files held in memory; answers the output files by name. */
    applyCommands(
      commands: string,
      input: Record<string, string | Uint8Array>,
    ): Promise<Record<string, string | Uint8Array>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
