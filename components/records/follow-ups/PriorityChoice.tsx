import { PRIORITIES, type Priority } from '~/domain/leads/lead';
import { useText } from '../../hooks/use-text';
import forms from '../../ui/styles/forms.module.css';

interface PriorityChoiceProps {
  chosen: Priority | undefined;
  onChoose: (priority: Priority) => void;
}

/** Asks for the priority of a lead that is being qualified; has the first focus until there is one. */
export function PriorityChoice({ chosen, onChoose }: PriorityChoiceProps) {
  const text = useText();
  const [initial] = PRIORITIES;
  return (
    <fieldset className={forms.ticks}>
      <legend>{text('followUp.priority')}</legend>
      {PRIORITIES.map((each) => (
        <label key={each} className={forms.tick}>
          <input
            type="radio"
            name="priority"
            value={each}
            checked={chosen === each}
            data-first={(!chosen && each === initial) || undefined}
            onChange={() => onChoose(each)}
          />
          {text(`priority.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
