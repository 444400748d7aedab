/** One statement under correction: what its claims say, changed together; or that nothing of it is claimed. */
import { useMemo, useState } from 'react';
import { say } from '../language/say';
import { type Decision, selectClaim } from '../model/corrections';
import type { Statement } from '../model/dataset';
import type { Claim, Document } from '../model/document';
import type { Corrector } from '../state/Corrector';
import { ClaimFieldset } from './ClaimFieldset';
import { changedFields, draftOf, faultOf } from './claimDraft';
import { DecisionForm } from './DecisionForm';

interface Props {
  corrector: Corrector;
  document: Document;
  statement: Statement;
}

function claimsOf(document: Document, statement: Statement): Claim[] {
  const ids = new Set(statement.claims.map(({ claim }) => claim));
  return document.claims.filter(({ id }) => ids.has(id));
}

export function CorrectClaim({ corrector, document, statement }: Props) {
  const claims = useMemo(() => claimsOf(document, statement), [document, statement]);
  const [first] = claims;
  const [draft, setDraft] = useState(() => first && draftOf(first));
  const [fault, setFault] = useState<string | null>(null);
  if (!first || !draft) return null;
  const change = (reason: string): Decision[] | null => {
    const found = faultOf(draft);
    setFault(found);
    if (found !== null) return null;
    const set = changedFields(first, draft);
    if (Object.keys(set).length === 0) return null;
    return claims.map((claim) => ({ action: 'set-claim', claim: selectClaim(document, claim), set, reason }));
  };
  const reject = (reason: string) =>
    claims.map((claim): Decision => ({ action: 'drop-claim', claim: selectClaim(document, claim), reason }));
  return (
    <DecisionForm
      corrector={corrector}
      label={say('Correct the claim')}
      decide={change}
      other={{ label: say('Nothing of it is claimed'), decide: reject }}
    >
      <ClaimFieldset
        corrector={corrector}
        draft={draft}
        onChange={(patch) => {
          setFault(null);
          setDraft({ ...draft, ...patch });
        }}
      />
      {fault && (
        <p className="text-form-trouble" role="alert">
          {fault}
        </p>
      )}
    </DecisionForm>
  );
}
