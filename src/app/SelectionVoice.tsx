/** Tells what is selected to those who do not see it. */
import { useEffect } from 'react';
import { announce } from '../interface/announce';
import { useSelectionWords } from './useSelectionWords';

export function SelectionVoice() {
  const words = useSelectionWords();
  useEffect(() => {
    announce(words ? `Selected: ${words.title}. ${words.detail}` : '');
  }, [words]);
  useEffect(() => () => announce(''), []);
  return null;
}
