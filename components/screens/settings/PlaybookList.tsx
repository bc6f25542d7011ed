import type { SavedPlaybook } from '~/domain/missions/saved-playbook';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './SettingsPage.module.css';

/** The saved playbooks, each with a button that deletes it. */
export function PlaybookList() {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const playbooks = useLive(async (storage) => storage.savedPlaybooks(), []);
  const drop = async ({ id, name }: SavedPlaybook) => {
    await (await loadStorage()).deletePlaybook(id);
    say(text('settings.playbookDropped', { name }), { undo: true });
  };
  return (
    <section>
      <h2>{text('settings.playbooks')}</h2>
      <p>{text('settings.playbooksHint')}</p>
      <ul className={styles.list}>
        {playbooks?.map((playbook) => (
          <li key={playbook.id}>
            <b>{playbook.name}</b>
            <span>
              {text('settings.playbookHolds', {
                stages: playbook.stages.length,
                steps: playbook.steps.length,
              })}
            </span>
            <button
              type="button"
              className={buttons.quiet}
              aria-label={`${text('bulk.delete')}: ${playbook.name}`}
              onClick={() => void drop(playbook)}
            >
              {text('bulk.delete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
