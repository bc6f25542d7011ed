import { useChoices } from '../../hooks/use-choices';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import forms from '../../ui/styles/forms.module.css';

/** Switches on one notification a day; asks the browser for the permission first. */
export function RemindMe() {
  const text = useText();
  const { platform, say } = useGoen();
  const [choices, choose] = useChoices();
  const wanted = choices?.remind === 'daily';
  const change = async (on: boolean) => {
    const granted = on && (await (await platform()).askForNotifications());
    if (on && !granted) say(text('today.remindDenied'));
    await choose('remind', granted ? 'daily' : 'never');
  };
  return (
    <label className={forms.tick} title={text('today.remindHint')}>
      <input
        type="checkbox"
        checked={wanted}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
      {text('today.remind')}
    </label>
  );
}
