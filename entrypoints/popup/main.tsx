import '~/components/ui/styles/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { GoenRoot } from '~/components/app/GoenRoot';
import { loaders } from '~/components/app/loaders';
import { Popup } from '~/components/app/popup/Popup';
import { firstFrame } from '~/components/hooks/first-frame';
import { firstPaint } from '~/components/hooks/first-paint';
import { firstTexts } from '~/locales/first';
import { loadLocale } from '~/locales/text';
import { watchErrors } from '~/platform/watch-errors';

watchErrors(async (failure) => (await import('~/platform')).recordError(failure, 'popup'));
const root = document.getElementById('root');
firstTexts();
void firstPaint().then(() => loadLocale(firstFrame().locale));
// Rendered synchronously, so that the first frame already shows the form.
if (root)
  flushSync(() =>
    createRoot(root).render(
      <GoenRoot {...loaders()}>
        <Popup />
      </GoenRoot>,
    ),
  );
