/**
 * One entry bundled into one classic script and its style, nothing beside them: for the page that is one file, and for
 * the script that hosts include. Comes in: the project's root and the entry. Goes out: code and style as text. The two Latin typefaces are
 * inside; other alphabets take the system's.
 */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

const INLINE_FONTS = /latin-wght-normal\.woff2$/;

/** The worker from within the page, in place of the one beside it. */
function inlineWorker(root: string): Plugin {
  return {
    name: 'claimed-flows:inline-worker',
    enforce: 'pre',
    resolveId: (source) => (source === './liveWorker' ? join(root, 'src/map/inlineWorker.ts') : null),
  };
}

/** What no frame shows, though views that can stand in one lead to it: each becomes nothing. */
const LEFT_OUT = /\/(?:search\/SearchBox|workbench\/CorrectBox)$/;

function leaveOut(): Plugin {
  const nothing = '\0left-out';
  return {
    name: 'claimed-flows:leave-out',
    enforce: 'pre',
    resolveId: (source) => (LEFT_OUT.test(source) ? nothing : null),
    load: (id) => (id === nothing ? 'export default null;' : null),
  };
}

/** A face that is inside comes at once, and is worth the moment. */
function waitForFonts(css: string): string {
  return css.replaceAll(/font-display:\s*optional/g, 'font-display:block');
}

/** Faces whose file is not inside would be asked for beside the page. */
function dropOutsideFonts(css: string): string {
  return css.replace(/@font-face\s*{[^}]*}/g, (face) => (/url\((?!["']?data:)/.test(face) ? '' : face));
}

export async function buildInline(root: string, entry: string): Promise<{ code: string; style: string }> {
  const result = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [inlineWorker(root), leaveOut(), react()],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      assetsInlineLimit: (file) => INLINE_FONTS.test(file),
      rolldownOptions: {
        input: join(root, entry),
        output: { format: 'iife', codeSplitting: false },
        checks: { pluginTimings: false, emptyImportMeta: false }, // MapLibre asks there for its worker, which is given to it
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as { output: InlineOutput[] };
  const chunks = output.filter(({ type }) => type === 'chunk');
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  if (chunks.length !== 1) throw new Error(`${entry} was to become one script, and became ${chunks.length}.`);
  return {
    code: chunks[0]?.code ?? '',
    style: waitForFonts(dropOutsideFonts(styles.map(({ source }) => String(source)).join('\n'))),
  };
}

interface InlineOutput {
  type: 'asset' | 'chunk';
  fileName: string;
  code?: string;
  source?: string | Uint8Array;
}
