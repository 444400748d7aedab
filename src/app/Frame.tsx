/** The page in somebody else's, in one of its forms. Code of its own: the whole page does without it. */
import { useRef } from 'react';
import type { Form } from '../model/choices';
import { ClaimFrame, MapFrame, TableFrame } from './CardFrame';
import { FrameHeader } from './FrameHeader';
import { LiveRegion } from './LiveRegion';
import type { MapAreaProps } from './MapArea';
import { useFrame } from './useFrame';
import { Views } from './Views';

export function Frame({ form, ...map }: MapAreaProps & { form: Form }) {
  const page = useRef<HTMLDivElement>(null);
  useFrame(form, page);
  return (
    <div className={`page frame frame-${form}`} ref={page}>
      {form === 'map' && <MapFrame {...map} />}
      {form === 'claim' && <ClaimFrame {...map} />}
      {form === 'table' && <TableFrame {...map} />}
      {form === 'whole' && (
        <>
          <FrameHeader />
          <Views {...map} />
        </>
      )}
      <LiveRegion />
    </div>
  );
}
