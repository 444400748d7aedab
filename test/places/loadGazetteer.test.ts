import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparedGazetteer } from '../../src/build/loadResources';
import { loadGazetteer } from '../../src/places/loadGazetteer';

let server: Server;
let address: string;

beforeAll(async () => {
  const plain = await preparedGazetteer();
  const files = new Map<string | undefined, Uint8Array>([
    ['/gazetteer.bin', plain],
    ['/gazetteer.bin.gz', gzipSync(plain, { level: 1 })],
    ['/other.bin', new Uint8Array(64)],
  ]);
  server = createServer(({ url }, response) => {
    const file = files.get(url);
    // A kept connection may time out while a gazetteer is being opened.
    response.writeHead(file ? 200 : 404, { Connection: 'close' }).end(file);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('the gazetteer in the page', () => {
  it.each(['gazetteer.bin', 'gazetteer.bin.gz'])('opens from %s', async (name) => {
    const gazetteer = await loadGazetteer(`${address}/${name}`);
    expect(gazetteer.placeById('geonames:1221874')?.name).toBe('Dushanbe');
  });

  it('says where the file is missing', async () => {
    await expect(loadGazetteer(`${address}/none.bin`)).rejects.toThrow('none.bin: answers 404');
  });

  it('refuses another file', async () => {
    await expect(loadGazetteer(`${address}/other.bin`)).rejects.toThrow('not a prepared gazetteer');
  });
});
