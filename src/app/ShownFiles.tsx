/** The statements shown now as files, made when they are asked for. Loaded when the menu of data is opened. */
import { useState } from 'react';
import { announce } from '../interface/announce';
import { downloadFile } from '../interface/downloadFile';
import { countWords } from '../interface/words';
import { say } from '../language/say';
import { useAtlas, useAtlasStore, useVisibleStatements } from '../state/AtlasContext';
import { overviewFor } from '../state/overview';
import type { ExportForm } from './exportShown';

const FORMS: [form: ExportForm, name: string, type: string][] = [
  ['csv', 'CSV', 'text/csv'],
  ['geojson', 'GeoJSON', 'application/geo+json'],
  ['jsonld', 'Web Annotation', 'application/ld+json'],
];

export function ShownFiles() {
  const store = useAtlasStore();
  const here = useVisibleStatements().length;
  const count = useAtlas(({ dataset, choices }) => overviewFor(dataset, choices)?.total) ?? here;
  const [making, setMaking] = useState<ExportForm | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function take(form: ExportForm, type: string) {
    if (making) return;
    setMaking(form);
    setTrouble(null);
    try {
      const { exportShown } = await import('./exportShown');
      downloadFile(new Blob([await exportShown(store, form)], { type }), `claims-shown.${form}`);
      announce(say('The file has been made'));
    } catch (error) {
      setTrouble(`${say('The file could not be made.')} ${error instanceof Error ? error.message : ''}`);
    }
    setMaking(null);
  }
  return (
    <div className="shown-files">
      <h2>{say('Only what is shown now')}</h2>
      <p className="soft">{say('The claims of {statements}', { statements: countWords(count, 'statement') })}</p>
      <p className="shown-forms">
        {FORMS.map(([form, name, type]) => (
          <button key={form} type="button" className="action" onClick={() => take(form, type)}>
            {making === form ? say('Making it …') : name}
          </button>
        ))}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
    </div>
  );
}
