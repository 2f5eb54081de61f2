import type { Figure } from './corpus';
import { earliest } from './edtf';
import type { RegistryEntry, RegistryRole } from './registry';

/** The roles that a registry entry says to be held on a date (EDTF); those without any dates always count. None without a date. */
export function registryRolesAt({ roles }: RegistryEntry, date: string | null): readonly RegistryRole[] {
  return roles.filter(({ from, to }) => {
    if (from === null && to === null) return true;
    if (date === null) return false;
    const day = plain(date.split('/')[0]!);
    // The shorter of two dates stands for all its days: somebody in office "to 2024" still is in March 2024.
    const started = from === null || plain(from).slice(0, day.length) <= day;
    return started && (to === null || day.slice(0, plain(to).length) <= plain(to));
  });
}

/** The role that articles stated last on that date or before it, or null. */
export function statedRoleAt({ roles }: Figure, date: string | null): Figure['roles'][number] | null {
  if (date === null) return null;
  const moment = earliest(date);
  return roles.find((role) => role.date !== null && earliest(role.date) <= moment) ?? null;
}

/** Without the signs for uncertain and approximate dates. */
const plain = (date: string): string => date.replace(/[?~%]/gu, '');
