using System.CommandLine;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Shell;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Repeat;

/// <summary><c>entente game repeat FILE --target a,b</c>: whether an outcome can be kept up in repeated play, and how published strategies fare.</summary>
internal sealed class RepeatVerb : IGameVerb
{
    private const int MostRounds = 100, MostTurns = 100_000, MostRepetitions = 100_000;

    private readonly Option<string> _target = new("--target") { HelpName = "A,B", Required = true, Description = "What is to be kept up: a strategy for each player, by name or number from 1 (欲維持之結果：各玩家之策略)" };
    private readonly Option<int> _rounds = Whole("--rounds", 5, 0, MostRounds, "Longest punishment of finite length to look at, in rounds (有限期懲罰之最長期數)");
    private readonly Option<string?> _punishment = new("--punishment") { HelpName = "A,B", Description = "A common punishment to judge as well: what all play while it lasts (另行檢驗之共同懲罰)" };
    private readonly Option<bool> _tournament = new("--tournament") { Description = "Let published strategies play each other; the target is cooperation (令文獻策略循環對戰；目標視為合作)" };
    private readonly Option<string?> _defection = new("--defection") { HelpName = "A,B", Description = "What counts as defection where players have more than two strategies (策略多於兩個時，何者視為背叛)" };
    private readonly Option<int> _turns = Whole("--turns", 200, 1, MostTurns, "Turns of a match (每場回合數)");
    private readonly Option<int> _repetitions = Whole("--repetitions", 100, 1, MostRepetitions, "Matches of each pair (每組對戰場數)");
    private readonly Option<Rational> _noise = Exact.Option("--noise", "P", "Probability of seeing the opposite of what the other did (錯誤知覺之機率)", 0);
    private readonly Option<Rational> _tremble = Exact.Option("--tremble", "P", "Probability of doing the opposite of what was decided (失手之機率)", 0);

    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var file = GameArguments.File();
        foreach (var option in new[] { _noise, _tremble })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens.Count == 1 && Rational.TryParse(result.Tokens[0].Value, out var value) && (value < 0 || value > 1))
                {
                    result.AddError($"{option.Name} takes a probability from 0 to 1 ({option.Name} 應為 0 至 1 的機率)");
                }
            });
        }

        return new Command("repeat", "Find out whether an outcome can be kept up in repeated play; hold tournaments (重複賽局：結果能否維持；策略循環賽)")
        {
            file, _target, _rounds, _punishment, _tournament, _defection, _turns, _repetitions, _noise, _tremble, options.Seed, options.Threads, options.Lang, options.Json, options.Quiet,
        }.Answering(file, options, screen, (parsed, game, watch) => Ask(parsed, options, game, watch));
    }

    private Answer Ask(ParseResult parsed, Options options, LoadedGame game, Watch watch)
    {
        if (game.Uncertain is not null)
        {
            throw new RefusalException(new("payoffs rest on indicators of the case; only 'entente game solve' takes such a game", "收益取決於案例的指標；僅「entente game solve」可處理"));
        }

        var stage = game.AtOnce;
        var target = ProfileWords.Read(stage, "--target", parsed.GetRequiredValue(_target));
        var rounds = parsed.GetValue(_rounds);
        var kept = RepeatedTarget.Of(stage, target, new() { MaximumRounds = rounds, Search = watch.Search }, watch.Token);
        var phases = parsed.GetValue(_punishment) is { } words
            ? Enumerable.Range(1, rounds).Select(length => CommonPunishment.Of(stage, target, ProfileWords.Read(stage, "--punishment", words), length, watch.Token)).ToArray()
            : [];
        var tournament = parsed.GetValue(_tournament) ? Play(parsed, options, game, target, watch) : null;
        return RepeatAnswer.Of(game, new Repetition(kept, phases, tournament));
    }

    private Tournament Play(ParseResult parsed, Options options, LoadedGame game, int[] target, Watch watch)
    {
        var table = game.Table("repeat --tournament");
        var cooperation = new Profile(target[0], target[1]);
        var payoffs = Outcomes(parsed, game, table, cooperation);
        return Tournament.Play(payoffs, RepeatedStrategies.All, new()
        {
            Turns = parsed.GetValue(_turns),
            Repetitions = parsed.GetValue(_repetitions),
            Noise = new(parsed.GetValue(_noise).ToDouble(), parsed.GetValue(_tremble).ToDouble()),
            Seed = parsed.GetValue(options.Seed),
            Threads = parsed.GetValue(options.Threads),
            Progress = watch,
        }, watch.Token);
    }

    private DilemmaPayoffs Outcomes(ParseResult parsed, LoadedGame game, MatrixGame table, Profile cooperation)
    {
        if (parsed.GetValue(_defection) is { } words)
        {
            var defection = ProfileWords.Read(game.AtOnce, "--defection", words);
            return defection[0] != cooperation.Row && defection[1] != cooperation.Column
                ? DilemmaPayoffs.Of(table, cooperation, new(defection[0], defection[1]))
                : throw new RefusalException(new("--defection must differ from --target for both players", "--defection 須與 --target 對雙方皆不同"));
        }

        return table.Count(Seat.Row) == 2 && table.Count(Seat.Column) == 2
            ? DilemmaPayoffs.Of(table, cooperation)
            : throw new RefusalException(new("a tournament is played with two strategies; say with --defection which one stands against the target", "循環賽以兩個策略進行；請以 --defection 指定何者與目標相對"));
    }

    private static Option<int> Whole(string name, int standard, int least, int most, string description)
    {
        var option = new Option<int>(name) { HelpName = "N", Description = description, DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && (value < least || value > most))
            {
                result.AddError($"{name} takes a whole number from {least} to {most} ({name} 應為 {least} 至 {most} 的整數)");
            }
        });
        return option;
    }
}
