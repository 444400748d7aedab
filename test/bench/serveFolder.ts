/**
 * Serves a folder as a static host does, packed with Brotli beforehand so that packing costs no load any time: HTTP/2 over
 * TLS where `openssl` can make a certificate, else HTTP/1.1. Nothing may be cached.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.png', '.woff2']);

interface Packed {
  body: Buffer;
  headers: Record<string, string>;
}

function pack(file: string): Packed {
  const ending = extname(file);
  const raw = readFileSync(file);
  const isPacked = PACKED.has(ending);
  const body = isPacked ? raw : brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return {
    body,
    headers: {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'content-length': String(body.length),
      ...(isPacked ? {} : { 'content-encoding': 'br' }),
    },
  };
}

/** Key and certificate for this machine, of two days; null without `openssl`. */
export function selfSigned(): { key: Buffer; cert: Buffer } | null {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tls-'));
  try {
    const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    execFileSync('openssl', ['req', '-x509', ...curve, '-keyout', key, '-out', cert, ...subject], { stdio: 'pipe' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the address of the folder, and a way to stop */
export async function serveFolder(
  folder: string,
  tls: ReturnType<typeof selfSigned>,
): Promise<{ address: string; close: () => void }> {
  const files = new Map<string, Packed>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).replaceAll('\\', '/')}`, pack(file));
  }
  const answer = (
    request: { url?: string },
    response: {
      writeHead: (status: number, headers?: Record<string, string>) => unknown;
      end: (body?: Buffer) => unknown;
    },
  ) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const found = files.get(path === '/' ? '/index.html' : path);
    response.writeHead(found ? 200 : 404, found?.headers);
    response.end(found?.body);
  };
  const server = tls
    ? http2.createSecureServer({ ...tls, allowHTTP1: true }, (request, response) => answer(request, response as never))
    : http.createServer((request, response) => answer(request, response as never));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { address: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/`, close: () => server.close() };
}
