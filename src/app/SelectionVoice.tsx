/** Tells what is selected to those who do not see it. */
import { useEffect } from 'react';
import { announce } from '../interface/announce';
import { say } from '../language/say';
import { useSelectionWords } from './useSelectionWords';

export function SelectionVoice() {
  const words = useSelectionWords();
  useEffect(() => {
    announce(words ? say('Selected: {title}. {detail}', { title: words.title, detail: words.detail }) : '');
  }, [words]);
  useEffect(() => () => announce(''), []);
  return null;
}
