import { type MessageKey, t } from '~/locales/text';
import { useGoen } from './use-goen';

/** Gives a message of the catalogue in one language, its values filled in. */
export type Say = <K extends MessageKey>(
  key: K,
  ...values: GoenMessages[K] extends undefined ? [] : [values: GoenMessages[K]]
) => string;

/** The messages in the user's language. */
export function useText(): Say {
  const { locale } = useGoen();
  return (key, ...values) => t(locale, key, ...values);
}
