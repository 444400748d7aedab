/** Names of the datasets beside the first. @param root folder that holds `data/` */
export function otherDatasets(root: string): string[];
/** @returns exit code of the first build that failed, else 0 */
export function buildSites(args: string[]): number;
