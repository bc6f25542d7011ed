import { type DragEvent, type ReactNode, useEffect, useRef } from 'react';
import type { EventWithCount } from '~/storage';
import { useText } from '../../../hooks/use-text';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import buttons from '../../../ui/styles/buttons.module.css';
import page from '../styles/section.module.css';
import { CheckPlan } from './CheckPlan';
import { ChooseFile } from './ChooseFile';
import { ChooseFormat } from './ChooseFormat';
import styles from './Import.module.css';
import { ImportResult } from './ImportResult';
import { IMPORT_STEPS } from './import-state';
import { MapColumns } from './MapColumns';
import { type Importing, useImport } from './use-import';

/** Imports a file from the office or another tool: read, mapped, checked, then written in one transaction. */
export function ImportSection({
  events,
  active,
}: {
  events: EventWithCount[];
  active: EventWithCount | undefined;
}) {
  const text = useText();
  const importing = useImport(active);
  const { state, working, problem, open } = importing;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file && !working) void open(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button
    <section
      className={`${page.section} ${styles.section}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2>{text('exchange.import')}</h2>
      {state.at !== 'choose' && <Steps importing={importing} />}
      {working ? (
        <Progress importing={importing} />
      ) : (
        <Step key={state.at} isFirst={state.at === 'choose'}>
          {state.at === 'choose' && <ChooseFile onChoose={open} />}
          {state.at === 'file' && <ChooseFormat importing={importing} readable={state} />}
          {state.at === 'columns' && <MapColumns importing={importing} mapped={state} events={events} />}
          {state.at === 'check' && <CheckPlan importing={importing} checked={state} events={events} />}
          {state.at === 'done' && <ImportResult importing={importing} checked={state} />}
        </Step>
      )}
      <ProblemNote problem={problem} />
    </section>
  );
}

/** The content of one step; takes the focus unless it is the first. */
function Step({ isFirst, children }: { isFirst: boolean; children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFirst) here.current?.focus();
  }, [isFirst]);
  return (
    <div className={styles.step} ref={here} tabIndex={-1}>
      {children}
    </div>
  );
}

function Steps({ importing: { state } }: { importing: Importing }) {
  const text = useText();
  return (
    <ol className={styles.steps} aria-label={text('importing.steps')}>
      {IMPORT_STEPS.map((step) => (
        <li key={step} aria-current={step === state.at ? 'step' : undefined}>
          {text(`importing.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function Progress({ importing: { working, stop } }: { importing: Importing }) {
  const text = useText();
  if (!working) return null;
  const label = text(`importing.working.${working.what}`);
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <progress aria-label={label} value={working.part} />
      <button type="button" className={buttons.ghost} onClick={stop}>
        {text('importing.cancel')}
      </button>
    </div>
  );
}
