import { EXPORT_AREAS, type ExportControl } from '~/domain/leads/export-control';
import { useText } from '../../hooks/use-text';
import forms from '../../ui/styles/forms.module.css';

interface ExportAreasProps {
  areas: ExportControl['areas'];
  onChange: (areas: ExportControl['areas']) => void;
}

/** Checkboxes for the areas of export control that a lead concerns. */
export function ExportAreas({ areas, onChange }: ExportAreasProps) {
  const text = useText();
  return (
    <fieldset>
      <legend className={forms.hint}>{text('lead.exportAreas')}</legend>
      <div className={forms.row}>
        {EXPORT_AREAS.map((area) => (
          <label key={area} className={forms.tick}>
            <input
              type="checkbox"
              checked={areas.includes(area)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...areas, area] : areas.filter((each) => each !== area))
              }
            />
            {text(`exportArea.${area}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
