import { EVENT_COLOURS, type EventColour } from '~/domain/missions/mission-event';
import type { EventEntry } from '~/storage';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { ZoneField } from './ZoneField';

interface EventPlaceFieldsProps {
  entry: EventEntry;
  onChange: (part: Partial<EventEntry>) => void;
}

/** When and where an event is, and its colour. */
export function EventPlaceFields({ entry, onChange }: EventPlaceFieldsProps) {
  const text = useText();
  return (
    <div className={forms.row}>
      {(['startsOn', 'endsOn'] as const).map((day) => (
        <Labelled key={day} field={day} label={text(`event.${day}`)}>
          <input
            type="date"
            value={entry[day] ?? ''}
            onChange={(typed) => onChange({ [day]: typed.currentTarget.value || undefined })}
          />
        </Labelled>
      ))}
      {(['venue', 'city'] as const).map((place) => (
        <Labelled key={place} field={place} label={text(`eventForm.${place}`)}>
          <input
            maxLength={500}
            value={entry[place]}
            onChange={(typed) => onChange({ [place]: typed.currentTarget.value })}
          />
        </Labelled>
      ))}
      <ZoneField zone={entry.zone} onChange={(zone) => onChange({ zone })} />
      <Labelled label={text('eventForm.colour')}>
        <select
          value={entry.colour}
          onChange={(chosen) => onChange({ colour: chosen.currentTarget.value as EventColour })}
        >
          {EVENT_COLOURS.map((colour) => (
            <option key={colour} value={colour}>
              {text(`eventForm.colourName.${colour}`)}
            </option>
          ))}
        </select>
      </Labelled>
    </div>
  );
}
