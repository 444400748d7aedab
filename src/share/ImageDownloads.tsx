/** The map as it stands, as a file: for print, mail and feeds, which show no frame. */
import { useState } from 'react';
import { say } from '../language/say';
import { downloadImage } from './downloadImage';

const FORMS = ['png', 'svg'] as const;

export function ImageDownloads({ makeImage }: { makeImage: () => Promise<string> }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [making, setMaking] = useState<'png' | 'svg' | null>(null);
  async function take(form: 'png' | 'svg') {
    if (making) return;
    setTrouble(null);
    setMaking(form);
    try {
      await downloadImage(await makeImage(), form, 'claimed-flows');
    } catch (error) {
      setTrouble(`${say('The picture could not be made.')} ${error instanceof Error ? error.message : ''}`);
    }
    setMaking(null);
  }
  return (
    <section className="share-part">
      <h3>{say('Image')}</h3>
      <p className="soft">
        {say(
          'The map as it stands now, with a line of credit, for where no embed can stand. Give it a text alternative there.',
        )}
      </p>
      <p className="share-images">
        {FORMS.map((form) => (
          <button key={form} type="button" className="share-button" onClick={() => take(form)}>
            {making === form ? say('Making the picture …') : say('Download {form}', { form: form.toUpperCase() })}
          </button>
        ))}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  );
}
