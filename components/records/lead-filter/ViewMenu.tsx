import type { MissionEventId } from '~/domain/records/ids';
import type { Layout, View } from '~/domain/search/saved-view';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ChoiceMenu } from '../../ui/forms/ChoiceMenu';
import buttons from '../../ui/styles/buttons.module.css';
import { SaveViewForm } from './SaveViewForm';

const ALL = 'all';

interface ViewMenuProps {
  eventId: MissionEventId;
  /** The current filter, in the search syntax. */
  query: string;
  layout: Layout;
  /** `undefined` clears the filter. */
  onChoose: (view: View | undefined) => void;
}

/** Chooses a saved view, saves the current filter as one, or deletes the chosen one. */
export function ViewMenu({ eventId, query, layout, onChoose }: ViewMenuProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask } = useDialog();
  const saved = useLive(async (storage) => storage.savedViews(), []);
  const views = saved?.filter((view) => !view.eventId || view.eventId === eventId) ?? [];
  const shown = views.find((view) => view.query === query);
  const drop = async (view: View) => {
    await (await loadStorage()).deleteView(view.id);
    onChoose(undefined);
    say(text('view.dropped', { name: view.name }), { undo: true });
  };
  return (
    <>
      {views.length > 0 && (
        <ChoiceMenu<string>
          label={text('view.choose')}
          value={query === '' ? ALL : shown?.id}
          choices={[
            { value: ALL, label: text('view.all') },
            ...views.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(id) => onChoose(views.find((view) => view.id === id))}
        >
          {query !== '' && !shown ? text('view.unkept') : undefined}
        </ChoiceMenu>
      )}
      {query !== '' && !shown && (
        <button
          type="button"
          className={buttons.quiet}
          onClick={() =>
            ask(text('view.keepTitle'), <SaveViewForm eventId={eventId} query={query} layout={layout} />)
          }
        >
          {text('view.keep')}
        </button>
      )}
      {query !== '' && shown && (
        <button type="button" className={buttons.quiet} onClick={() => void drop(shown)}>
          {text('view.drop')}
        </button>
      )}
    </>
  );
}
