/** The header's way to read a text of one's own: the dialog and all behind it are loaded when it is first opened. */
import { lazy, Suspense, useState } from 'react';
import { say } from '../language/say';
import { Fallback } from './Fallback';
import type { OwnTextReading } from './useOwnText';

const TextDialog = lazy(async () => ({ default: (await import('../workbench/TextDialog')).TextDialog }));

/** Of a zip file that is a project of this page; null for any other. */
async function readProject(bytes: Uint8Array) {
  const project = await import('../editing/projectFile');
  return project.isProject(bytes) ? project.readProject(bytes) : null;
}

export function OwnTextButton({ reading }: { reading: OwnTextReading }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="header-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {reading.isShown ? say('Change the text') : say('Read your own text')}
      </button>
      {isOpen && (
        <Fallback what={say('The box for your own text could not be loaded.')} className="own-text-trouble">
          <Suspense fallback={null}>
            <TextDialog
              draft={reading.draft}
              onChange={reading.setDraft}
              onRead={reading.read}
              readProject={readProject}
              preview={reading.preview}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        </Fallback>
      )}
    </>
  );
}
