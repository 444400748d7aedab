/**
 * Address of the prepared gazetteer in, the open gazetteer out: for a worker of the page, when a text is to be read there.
 * The file may come gzipped or not: some hosts unpack `.gz` on the way, others compress nothing that they do not know.
 * Refuses an address that answers with an error, and bytes of another format.
 */
import type { Gazetteer } from '../model/gazetteer';
import { openGazetteer } from './openGazetteer';

/** Fetches and opens; some 3 MB over the wire, a second or less to open. */
export async function loadGazetteer(url: string): Promise<Gazetteer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: answers ${response.status}`);
  return openGazetteer(await unpack(new Uint8Array(await response.arrayBuffer())));
}

/** Bytes as they are, or unpacked where they begin as gzip does. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
