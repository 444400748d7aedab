/** A citation in four forms, each copied by a button of its own. Loaded when a citation is first asked for. */
import { CopyButton } from '../../interface/CopyButton';
import type { Citation } from './Citation';
import { writeBibtex } from './writeBibtex';
import { writeCslJson } from './writeCslJson';
import { writeMarkdown } from './writeMarkdown';
import { writePlain } from './writePlain';

const FORMS: [name: string, write: (citation: Citation) => string][] = [
  ['Plain text', writePlain],
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
  return FORMS.map(([name, write]) => (
    <CopyButton key={name} label={name} what={`citation of “${title}”`} text={() => write(citation())} />
  ));
}
