/** A citation in four forms, each copied by a button of its own. Loaded when a citation is first asked for. */
import { CopyButton } from '../../interface/CopyButton';
import { say } from '../../language/say';
import type { Citation } from './Citation';
import { writeBibtex } from './writeBibtex';
import { writeCslJson } from './writeCslJson';
import { writeMarkdown } from './writeMarkdown';
import { writePlain } from './writePlain';

const forms = (): [name: string, write: (citation: Citation) => string][] => [
  [say('Plain text'), writePlain],
  ['Markdown', writeMarkdown],
  ['BibTeX', writeBibtex],
  ['CSL-JSON', writeCslJson],
];

interface Props {
  /** Made when one is copied: it holds the address of the moment. */
  citation: () => Citation;
  /** What is cited. */
  title: string;
}

export function CiteForms({ citation, title }: Props) {
  return forms().map(([name, write]) => (
    <CopyButton key={name} label={name} what={say('citation of “{title}”', { title })} text={() => write(citation())} />
  ));
}
