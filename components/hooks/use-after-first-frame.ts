import { useEffect, useState } from 'react';

/** Whether the first frame is out, after which what nobody sees at first is drawn too. */
export function useAfterFirstFrame(): boolean {
  const [isOut, setOut] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOut(true));
    return () => clearTimeout(timer);
  }, []);
  return isOut;
}
