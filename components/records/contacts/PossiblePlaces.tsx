import type { PossiblePlace } from '~/storage';
import { useText } from '../../hooks/use-text';
import { Tick } from '../../ui/forms/Tick';
import forms from '../../ui/styles/forms.module.css';
import styles from './PossiblePlaces.module.css';
import { PLACE_LABELS } from './place-labels';

interface PossiblePlacesProps {
  places: readonly PossiblePlace[];
  /** Keys of the ticked ones. */
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
}

/** The words that may mean a person and as well somebody else, each with its place and a tick. */
export function PossiblePlaces({ places, ticked, onTick }: PossiblePlacesProps) {
  const text = useText();
  if (places.length === 0) return <p className={forms.hint}>{text('contact.noPlaces')}</p>;
  const keys = places.map(({ key }) => key);
  const toggled = (key: string, isTicked: boolean) =>
    onTick(new Set(isTicked ? [...ticked, key] : [...ticked].filter((each) => each !== key)));
  return (
    <fieldset className={styles.places}>
      <legend>{text('contact.places', { count: places.length })}</legend>
      <p className={forms.hint}>{text('contact.placesHint')}</p>
      <Tick
        label={text('contact.allPlaces')}
        checked={keys.every((key) => ticked.has(key))}
        onChange={(all) => onTick(new Set(all ? keys : []))}
      />
      <ul>
        {places.map((place) => (
          <li key={place.key}>
            <Place
              place={place}
              checked={ticked.has(place.key)}
              onChange={(isTicked) => toggled(place.key, isTicked)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface PlaceProps {
  place: PossiblePlace;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Place({ place: { name, field, before, found, after }, checked, onChange }: PlaceProps) {
  const text = useText();
  return (
    <label className={styles.place}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(change) => onChange(change.currentTarget.checked)}
      />
      <span>
        <small>{[name, text(PLACE_LABELS[field])].filter(Boolean).join(' · ')}</small>{' '}
        <span>
          {before}
          <mark>{found}</mark>
          {after}
        </span>
      </span>
    </label>
  );
}
