import { useEffect, useRef, useState } from 'react';
import { withoutSigns } from '~/domain/text/without-signs';
import { forgetDraft, journalDraft, leaveNoted, settleDraft } from './draft-journal';
import { useGoen } from './use-goen';

/** What is typed in a form about a stored record, and how it is changed. */
export interface TypedEntry<T> {
  /** The record's values with what was typed on top of them. */
  entry: T;
  /** Only what was typed. */
  typed: Partial<T>;
  /** Whether it was typed in an earlier window or before the form was closed. */
  isBack: boolean;
  /** Whether the last change could not be stored: it is longer than a draft may be, or the store refuses it. */
  isUnkept: boolean;
  /** Typed fields whose stored value was changed elsewhere since their typing began, with that value. */
  meanwhile: { field: keyof T & string; value: unknown }[];
  /** Takes the stored value of a field in place of what was typed. */
  take: (field: keyof T & string) => void;
  /** Key of a control with a state of its own: another one where the field got a value that was not typed in it. */
  origin: (field: keyof T & string) => string;
  change: (part: Partial<T>) => void;
  /** Drops what was typed. */
  discard: () => void;
  /** Ends the draft, once its form was saved. */
  close: () => Promise<void>;
}

/**
 * State of a form that is kept at each keystroke: it is there again when the form is opened, until it is saved or discarded.
 * @param id the form and its subject, as `note:` with the id of a lead
 * @param stored the values without any typing, best as they are now; one typed back to its stored value is no longer kept
 */
export function useDraft<T extends object>(id: string, stored: T): TypedEntry<T> {
  const { loadStorage } = useGoen();
  const { keep, drop, isUnkept } = useDraftRow(id);
  const [typed, setTyped] = useState<Partial<T>>({});
  // The stored value of each typed field when its typing began.
  const [begun, setBegun] = useState<Partial<T>>({});
  const [isBack, setBack] = useState(false);
  // Also read by changes that come before the next rendering.
  const latest = useRef(typed);
  const show = (next: Partial<T>) => {
    latest.current = next;
    setTyped(next);
    setBegun((before) => picked({ ...stored, ...before }, Object.keys(next)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` and `keep` only write what they are given
  useEffect(() => {
    void loadStorage().then(async (storage) => {
      const draft = await storage.savedEntry(id, new Date());
      if (!draft) return;
      const { typedFields } = await import('~/domain/records/entry-draft');
      const before = typedFields(draft) as Partial<T>;
      if (Object.keys(before).length === 0) return;
      const next = { ...before, ...latest.current };
      // What was typed while the draft was read has replaced it.
      if (Object.keys(latest.current).length > 0) keep(next);
      show(next);
      setBack(true);
    });
  }, [loadStorage, id]);

  const change = (part: Partial<T>) => {
    const next = unlike({ ...latest.current, ...unsigned(part) }, stored);
    show(next);
    keep(next);
  };
  return {
    entry: { ...stored, ...typed },
    typed,
    isBack,
    isUnkept,
    meanwhile: meanwhileOf(typed, stored, begun),
    take: (field) => change(picked(stored, [field])),
    origin: (field) => `${isBack}:${JSON.stringify((field in typed ? begun : stored)[field])}`,
    change,
    discard: () => {
      show({});
      setBack(false);
      void drop().catch(leaveNoted);
    },
    close: async () => {
      show({});
      setBack(false);
      await drop();
    },
  };
}

/** Writes what is typed in a form to the stored draft, and drops that. */
function useDraftRow(id: string) {
  const { loadStorage } = useGoen();
  const isDropped = useRef(false);
  const [isUnkept, setUnkept] = useState(false);
  const drop = async () => {
    isDropped.current = true;
    setUnkept(false);
    forgetDraft(id);
    await (await loadStorage()).discardDraft(id);
  };
  const keep = (typed: object) => {
    if (Object.keys(typed).length === 0) return void drop().catch(leaveNoted);
    isDropped.current = false;
    const draft = { id, typed: typedText(typed), updatedAt: new Date().toISOString() };
    journalDraft(draft);
    loadStorage()
      .then(async (storage) => {
        if (isDropped.current) return;
        await storage.saveDraft(draft);
        settleDraft(draft);
        setUnkept(false);
      })
      .catch((failure) => {
        leaveNoted(failure);
        setUnkept(true);
      });
  };
  return { keep, drop, isUnkept };
}

/** What was typed or pasted without signs that turn the line it is shown in. */
const unsigned = <T extends object>(part: Partial<T>): Partial<T> =>
  Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutSigns(value) : value,
    ]),
  ) as Partial<T>;

/** The typed fields as a draft stores them: one that was emptied is `null`, which JSON keeps. */
const typedText = (typed: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, value ?? null])));

/** The typed fields that differ from the stored ones. */
const unlike = <T extends object>(typed: Partial<T>, stored: T): Partial<T> =>
  picked(
    typed as T,
    (Object.keys(typed) as (keyof T)[]).filter((field) => !isLike(typed[field], stored[field])),
  );

const picked = <T extends object>(from: T, fields: readonly PropertyKey[]): Partial<T> =>
  Object.fromEntries(fields.map((field) => [field, from[field as keyof T]])) as Partial<T>;

/** The typed fields of which another window stored a third value. */
const meanwhileOf = <T extends object>(typed: Partial<T>, stored: T, begun: Partial<T>) =>
  (Object.keys(typed) as (keyof T & string)[])
    .filter((field) => !isLike(stored[field], begun[field]) && !isLike(stored[field], typed[field]))
    .map((field) => ({ field, value: stored[field] }));

const isLike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
