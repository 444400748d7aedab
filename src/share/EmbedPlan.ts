/**
 * An embed as its author plans it, and the choices that its address carries. Comes in: what the page shows and what was
 * chosen in the dialog. Goes out: choices for `embed.html`; nothing in them that the form does not use.
 */
import type { Choices, Control, Form, Spot, Theme } from '../model/choices';
import { FORM_CONTROLS, withoutFrame } from '../state/framing';

export interface EmbedPlan {
  form: Form;
  theme: Theme;
  /** Of the interface; null for what the reader's browser asks for. */
  language: string | null;
  /** Left out of those that the form can have. */
  without: Control[];
  heading: string;
  /** Id of the statement that the form `claim` shows. */
  statement: string | null;
  /** Kept where the reader had moved the map to. */
  spot: Spot | null;
}

export function planChoices(choices: Choices, plan: EmbedPlan): Choices {
  const { form, theme, language, without, heading, statement, spot } = plan;
  const controls = FORM_CONTROLS[form].filter((control) => !without.includes(control));
  const isWhole = form === 'whole';
  return {
    ...withoutFrame(choices),
    tab: isWhole ? choices.tab : 'claims',
    article: isWhole ? choices.article : null,
    selection: form === 'claim' && statement ? { kind: 'statement', id: statement } : choices.selection,
    theme,
    language,
    spot,
    form: isWhole ? null : form, // what embed.html shows unasked
    controls: controls.length === FORM_CONTROLS[form].length ? null : controls,
    heading: heading.trim() || null,
  };
}
