-- Who may do what with a database of Passerelle on a PostgreSQL server.
--
-- Run it as the administrator, in the database itself, once Passerelle has made it, and again
-- after each update of Passerelle:   psql "postgresql://…" -f roles.sql
-- Then give each person a login of one role:
--   CREATE ROLE a_login LOGIN PASSWORD '…' IN ROLE passerelle_mergers;
--
--   passerelle_readers          look at the tables with other programs; no names, keys or drafts
--   passerelle_mergers          work with Passerelle: record, import, decide, send
--   passerelle_administrators   also update the tables when Passerelle is updated

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY[
        'passerelle_readers', 'passerelle_mergers', 'passerelle_administrators']
    LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        END IF;
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO passerelle_readers', current_database());
END $$;

GRANT passerelle_readers TO passerelle_mergers;
GRANT passerelle_mergers TO passerelle_administrators;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO passerelle_readers;
GRANT ALL ON SCHEMA public TO passerelle_administrators;

GRANT SELECT ON ALL TABLES IN SCHEMA public TO passerelle_readers;
REVOKE ALL ON contact, secret, purged, setting, draft, officer, piece, segment, search_text, sort_key
    FROM passerelle_readers;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO passerelle_mergers;
REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM passerelle_mergers;
GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO passerelle_mergers;

-- Who updates the tables must own them.
DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('ALTER TABLE public.%I OWNER TO passerelle_administrators', name);
    END LOOP;
END $$;
