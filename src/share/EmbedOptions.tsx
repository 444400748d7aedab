/** What an embed can be: its form, its theme, the parts that it shows, its title. */
import { useMemo } from 'react';
import { attributedTitle } from '../interface/attribution';
import { placeNamer } from '../interface/statementWords';
import { LANGUAGES, OWN_NAMES, say } from '../language/say';
import type { Control, Form, Theme } from '../model/choices';
import { useAtlas, useDatasetIndex, useVisibleStatements } from '../state/AtlasContext';
import { FORM_CONTROLS } from '../state/framing';
import type { EmbedPlan } from './EmbedPlan';

const forms = (): [form: Form, name: string, what: string][] => [
  ['whole', say('Whole view'), say('map, claims, articles, places')],
  ['map', say('Map and card'), say('the map with one claim at a time')],
  ['claim', say('One claim'), say('its card with a small map')],
  ['table', say('Table'), say('all claims, to sort by columns')],
];
const THEME_WORDS: Record<Theme, string> = { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' };
const CONTROL_WORDS: Record<Control, string> = {
  views: 'Sources, places and about',
  timeline: 'Timeline',
  layers: 'Choice of layers',
  legend: 'What the marks mean',
  zoom: 'Zoom buttons',
};

interface Props {
  plan: EmbedPlan;
  onChange: (patch: Partial<EmbedPlan>) => void;
}

function ClaimChoice({ plan, onChange }: Props) {
  const statements = useVisibleStatements();
  const index = useDatasetIndex();
  const name = useMemo(() => placeNamer(index.places), [index]);
  return (
    <label className="share-field">
      {say('Claim')}
      <select value={plan.statement ?? ''} onChange={({ target }) => onChange({ statement: target.value })}>
        {statements.map((statement) => (
          <option key={statement.id} value={statement.id}>
            {attributedTitle(statement, name, index.articles)}
          </option>
        ))}
      </select>
    </label>
  );
}

function toggled(list: Control[], one: Control, isIn: boolean): Control[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}

export function EmbedOptions({ plan, onChange }: Props) {
  const title = useAtlas((state) => state.dataset.title);
  const controls = FORM_CONTROLS[plan.form];
  return (
    <>
      <fieldset className="share-forms">
        <legend className="visually-hidden">{say('Form of the embed')}</legend>
        {forms().map(([form, name, what]) => (
          <label key={form} className="share-form">
            <input
              type="radio"
              name="share-form"
              className="visually-hidden"
              checked={plan.form === form}
              onChange={() => onChange({ form })}
            />
            <strong>{name}</strong>
            <span className="soft">{what}</span>
          </label>
        ))}
      </fieldset>
      {plan.form === 'claim' && <ClaimChoice plan={plan} onChange={onChange} />}
      <label className="share-field">
        {say('Title')}
        <input
          value={plan.heading}
          placeholder={title}
          onChange={({ target }) => onChange({ heading: target.value })}
        />
      </label>
      <label className="share-field">
        {say('Colours')}
        <select value={plan.theme} onChange={({ target }) => onChange({ theme: target.value as Theme })}>
          {Object.entries(THEME_WORDS).map(([theme, name]) => (
            <option key={theme} value={theme}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <label className="share-field">
        {say('Language')}
        <select
          value={plan.language ?? ''}
          onChange={({ target }) => onChange({ language: target.value === '' ? null : target.value })}
        >
          <option value="">{say('As the reader’s browser')}</option>
          {LANGUAGES.map((id) => (
            <option key={id} value={id} lang={id}>
              {OWN_NAMES[id]}
            </option>
          ))}
        </select>
      </label>
      {controls.length > 0 && (
        <fieldset className="share-controls">
          <legend>{say('Parts shown')}</legend>
          {controls.map((control) => (
            <label key={control} className="share-check">
              <input
                type="checkbox"
                checked={!plan.without.includes(control)}
                onChange={({ target }) => onChange({ without: toggled(plan.without, control, !target.checked) })}
              />
              {say(CONTROL_WORDS[control])}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
