import { type CustomKey, customKey } from '~/domain/missions/custom-field';
import type { Mission } from '~/domain/missions/mission';
import type { MissionId } from '~/domain/records/ids';
import { headingKey } from './heading-key';

/** A custom field as a column of files. */
export interface CustomColumn {
  key: CustomKey;
  /** The field's name, with its id where another column has that name. */
  heading: string;
  /** The names it has; copies of a mission share its fields and may rename them. */
  names: readonly string[];
  /** Missions that have the field. */
  missionIds: readonly MissionId[];
}

/** The custom fields of missions as columns, each once by its id. `own` are the headings of Goen's own columns, in every language. */
export function customColumns(
  missions: readonly Pick<Mission, 'id' | 'fields'>[],
  own: Iterable<string>,
): CustomColumn[] {
  const fields = new Map<string, { names: string[]; missionIds: MissionId[] }>();
  for (const mission of missions)
    for (const { id, name } of mission.fields ?? []) {
      const known = fields.get(id) ?? { names: [], missionIds: [] };
      if (!known.names.includes(name)) known.names.push(name);
      known.missionIds.push(mission.id);
      fields.set(id, known);
    }
  const taken = new Set([...own].map(headingKey));
  const owners = new Map<string, number>();
  for (const { names } of fields.values())
    for (const key of new Set(names.map(headingKey))) owners.set(key, (owners.get(key) ?? 0) + 1);
  const isClear = (name: string) => {
    const key = headingKey(name);
    return key !== '' && !taken.has(key) && owners.get(key) === 1;
  };
  return [...fields].map(([id, { names, missionIds }]) => {
    const [name = ''] = names;
    return {
      key: customKey(id),
      heading: isClear(name) ? name : `${name} [${id}]`,
      names: names.filter(isClear),
      missionIds,
    };
  });
}
