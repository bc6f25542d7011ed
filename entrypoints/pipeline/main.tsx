import '~/components/ui/styles/base.css';
import { createRoot } from 'react-dom/client';
import { GoenRoot } from '~/components/app/GoenRoot';
import { loaders } from '~/components/app/loaders';
import { PipelinePage } from '~/components/app/pipeline/PipelinePage';
import { firstFrame } from '~/components/hooks/first-frame';
import { loadLocale } from '~/locales/text';
import { watchErrors } from '~/platform/watch-errors';

watchErrors(async (failure) => (await import('~/platform')).recordError(failure, 'pipeline'));
await loadLocale(firstFrame().locale);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <GoenRoot {...loaders()}>
      <PipelinePage />
    </GoenRoot>,
  );
