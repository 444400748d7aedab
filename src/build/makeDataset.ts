/** What the Vite plugin loads on its own: the dataset and its summary in one call, so that its module graph is loaded once. */
import { type BuiltDataset, buildDataset } from './buildDataset';
import { summarise } from './summarise';

/** @throws DataError */
export async function makeDataset(root: string): Promise<{ built: BuiltDataset; summary: string }> {
  const built = await buildDataset(root);
  return { built, summary: summarise(built) };
}
