import type { ButtonHTMLAttributes } from 'react';
import type { RibbonControl } from './AddinManifest';
import { servedAddress } from './servedAddress';
import { useStore } from './useStore';
import type { Workbench } from './Workbench';

export interface RibbonFaceProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly face: Pick<RibbonControl, 'id' | 'label' | 'icon' | 'tip'>;
  readonly workbench: Workbench;
}

/** Picture, label and tip of a control in the ribbon. */
export function RibbonFace({ face, workbench, ...attributes }: RibbonFaceProps) {
  const { manifest } = useStore(workbench.store);
  const tipId = `tip-${face.id}`;
  return (
    <div className="ribbon-control">
      <button type="button" aria-describedby={tipId} {...attributes}>
        {face.icon !== '' && <img src={servedAddress(face.icon, manifest)} width={32} height={32} alt="" />}
        <span>{face.label}</span>
      </button>
      <div role="tooltip" id={tipId} className="tip">
        <strong>{face.tip.title}</strong>
        <p>{face.tip.description}</p>
      </div>
    </div>
  );
}
