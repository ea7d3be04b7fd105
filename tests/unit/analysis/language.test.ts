import { expect, it } from 'vitest';
import { readLanguage } from '../../../lib/analysis/language.ts';
import { tokenize } from '../../../lib/analysis/tokens.ts';

it.each([
  ['en', 'We are looking for a developer who will build the tools that our farmers use every day.'],
  ['de', 'Wir suchen einen Entwickler für unser Team in Berlin und du bringst Erfahrung mit Python mit.'],
  ['fr', 'Nous recherchons un développeur pour notre équipe à Paris avec une expérience dans les données.'],
  ['es', 'Buscamos un desarrollador para nuestro equipo con experiencia en Python y ganas de aprender.'],
  ['nl', 'Wij zoeken een ontwikkelaar voor ons team die met je collega’s werkt aan het platform.'],
  ['it', 'Cerchiamo uno sviluppatore per il nostro team con esperienza nella gestione dei dati.'],
  ['und', 'Python, Kafka, Kubernetes'],
  ['und', '日本語の求人です'],
  ['und', ''],
])('tells %s from %j', (language, text) => {
  expect(readLanguage(tokenize(text))).toBe(language);
});
