import { type ComponentType, createElement, useEffect, useState } from 'react';
import { localesLoaded } from '~/locales/text';
import { firstPaint } from '../hooks/first-paint';

/**
 * A component whose code is loaded when it is first shown, or by `preload`; nothing stands in its place until then and until the texts are there.
 * What the first frame shows of it is loaded after that frame.
 * It shows as soon as it is loaded, while React holds back what `lazy` and `Suspense` load until 300 ms after the fallback.
 * A failure to load is thrown to the boundary above; the next try loads anew.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<unknown> | undefined;
  const preload = (): Promise<unknown> => {
    loading ??= Promise.all([load(), localesLoaded()]).then(
      ([component]) => {
        loaded = component;
      },
      (failure) => {
        loading = undefined;
        throw failure;
      },
    );
    return loading;
  };

  function OnDemand(props: Props) {
    const [Shown, setShown] = useState(() => loaded);
    const [failure, setFailure] = useState<{ cause: unknown }>();
    useEffect(() => {
      if (Shown) return;
      let isHere = true;
      firstPaint()
        .then(preload)
        .then(
          () => isHere && setShown(() => loaded),
          (cause) => isHere && setFailure({ cause }),
        );
      return () => {
        isHere = false;
      };
    }, [Shown]);
    if (failure) throw failure.cause;
    return Shown ? createElement(Shown, props) : null;
  }
  return Object.assign(OnDemand, { preload });
}
