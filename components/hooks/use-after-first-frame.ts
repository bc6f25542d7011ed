import { useEffect, useState } from 'react';

/** Whether the first frame has been painted; parts that are not visible at first render after it. */
export function useAfterFirstFrame(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true));
    return () => clearTimeout(timer);
  }, []);
  return isPainted;
}
